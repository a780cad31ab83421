import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useEffect, useRef, useState } from 'react';

import type { FrameModule } from '../../protocol';
import { isTyping } from '../kit/is-typing';
import { Modal } from '../kit/modal';
import { useStore } from '../kit/store';
import { useSession } from '../shell/session';
import { texts } from '../texts';
import { keySequence } from './key-sequence';

const isCalled = ({ title, keywords = [] }: FrameModule, asked: string) =>
  [title, ...keywords].some((word) => word.toLowerCase().includes(asked.trim().toLowerCase()));

/**
 * Jira's command palette (Ctrl+K), with the app's commands in it. Their shortcuts work once it was opened: Jira fetches them then
 * (manifest-reference/modules/jira-command-palette).
 */
export function CommandPalette() {
  const { site, commandDialog, createDialog } = useSession();
  const commands = site.modules.filter(({ type }) => type === 'jira:command');
  const isBusy = [useStore(commandDialog), useStore(createDialog)].some((open) => open !== null);
  const [isOpen, setOpen] = useState(false);
  const knowsShortcuts = useRef(false);
  const open = () => {
    knowsShortcuts.current = true;
    setOpen(true);
  };
  useEffect(() => {
    const hear = keySequence(commands.flatMap(({ shortcut = [] }) => shortcut));
    const onKey = (event: KeyboardEvent) => {
      if (isBusy || isOpen) return;
      if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        open();
      } else if (!isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const found = hear(event.key, event.timeStamp);
        const command = commands.find(({ shortcut }) => shortcut === found);
        if (knowsShortcuts.current && command !== undefined) commandDialog.set(command.key);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [commands, isBusy, isOpen, commandDialog]);
  if (commands.length === 0) return null;
  return (
    <>
      <Button appearance="subtle" onClick={open}>
        {texts.commands.open}
      </Button>
      {isOpen && (
        <Palette
          commands={commands}
          onClose={() => setOpen(false)}
          onChoose={(key) => {
            setOpen(false);
            commandDialog.set(key);
          }}
        />
      )}
    </>
  );
}

type PaletteProps = { commands: FrameModule[]; onClose: () => void; onChoose: (key: string) => void };

function Palette({ commands, onClose, onChoose }: PaletteProps) {
  const [asked, setAsked] = useState('');
  const found = commands.filter((command) => isCalled(command, asked));
  const [first] = found;
  return (
    <Modal
      title={texts.commands.title}
      size="small"
      onClose={onClose}
      footer={<Button onClick={onClose}>{texts.close}</Button>}
    >
      <TextField
        aria-label={texts.commands.search}
        data-first-focus
        value={asked}
        onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && first !== undefined) onChoose(first.key);
        }}
      />
      {found.length === 0 && <p>{texts.commands.none}</p>}
      <ul className="commands">
        {found.map(({ key, title, shortcut }) => (
          <li key={key}>
            <Button appearance="subtle" onClick={() => onChoose(key)}>
              {title}
            </Button>
            {shortcut !== undefined && <span className="muted">{texts.commands.shortcut(shortcut)}</span>}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
