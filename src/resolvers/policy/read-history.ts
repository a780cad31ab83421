import { ok } from '../../contract/failure';
import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { requireEditor } from './editor';
import { publishers } from './publishers';

export const readHistory =
  (parts: SetupParts): Handler<'policy/history'> =>
  async ({ scope, revision }, caller) => {
    const editor = await requireEditor(parts, scope, caller);
    if (!editor.ok) return editor;
    const { place } = editor.value;
    const { revisions } = parts.ports;
    const lines = await revisions.history(place);
    if (!lines.ok) return lines;
    const names = await publishers(parts, lines.value);
    if (revision === undefined) return ok({ lines: lines.value, revision: null, names });
    const found = await revisions.read(place, revision);
    return found.ok ? ok({ lines: lines.value, revision: found.value, names }) : found;
  };
