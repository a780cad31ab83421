import { ok, type Result } from '../../../src/contract/failure';
import { Editor } from './editor';
import { openEditor, type ToWrite } from './open-editor';

export type Beginning = { Editor: typeof Editor; toWrite: ToWrite };

/** The form with all that it is made of, and what it starts from. Loaded as one, when somebody begins to write. */
export async function beginWriting(): Promise<Result<Beginning>> {
  const toWrite = await openEditor();
  return toWrite.ok ? ok({ Editor, toWrite: toWrite.value }) : toWrite;
}
