import Button from '@atlaskit/button/new';

import { blankOfAll } from '../../../src/core/policy/editing/blank';
import { listAt } from '../../../src/core/policy/editing/policy-tree';
import { sectionNamed, SECTIONS, type Section } from '../../../src/core/policy/editing/sections';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { FieldEditor, Fields } from '../fields/field-editor';
import { Said } from '../fields/labelled';
import { nameOf } from '../fields/name-of';
import { OriginLine } from '../fields/origin-line';
import { Closable } from './closable';
import { NamedRows } from './named-rows';
import { RowDetail } from './row-detail';
import { RowList } from './row-list';

const isTold = (name: string): name is keyof typeof words.sections.means => name in words.sections.means;

/** The section that somebody is in: its rows, one of them, or its settings. */
export function SectionView() {
  const { place, isOpen, state } = useDesk();
  const section = sectionNamed(place.section) ?? SECTIONS[0];
  if (section === undefined) return null;
  return (
    <section className="policy-section" aria-labelledby="section-title">
      <h2 id="section-title" tabIndex={-1}>
        {nameOf(section.name)}
      </h2>
      {isTold(section.name) && <p className="changes">{words.sections.means[section.name]}</p>}
      {!isOpen(section.name) && <p className="waits">{words.standing.closed}</p>}
      {section.name === 'rules' && !state.may.everything && !state.may.sections.includes('rules') && (
        <p className="waits">{words.standing.stricter}</p>
      )}
      {place.row === null && <OriginLine path={[section.name]} press={words.standing.backSection} />}
      {section.kind !== 'value' && <Said path={[section.name]} />}
      <Inside section={section} row={place.row} />
    </section>
  );
}

function Inside({ section, row }: { section: Section; row: number | null }) {
  const { tree } = useDesk();
  switch (section.kind) {
    case 'rows': {
      const isThere = row !== null && row < listAt(tree, [section.name]).length;
      return isThere ? (
        <RowDetail key={row} section={section} index={row} />
      ) : (
        <RowList key={section.name} section={section} />
      );
    }
    case 'named':
      return (
        <Closable section={section.name}>
          <NamedRows section={section} />
        </Closable>
      );
    case 'group':
      return (
        <Closable section={section.name}>
          <Settings section={section} />
        </Closable>
      );
    case 'value':
      return (
        <Closable section={section.name}>
          <FieldEditor field={section.field} path={[section.name]} />
        </Closable>
      );
  }
}

/** Settings that are there once; some policies do without them. */
function Settings({ section }: { section: Extract<Section, { kind: 'group' }> }) {
  const { tree, write } = useDesk();
  const { name, fields, absent } = section;
  const value = tree[name];
  if (absent !== undefined && (value === null || value === undefined))
    return (
      <div className="press">
        <Button onClick={() => write([name], blankOfAll(fields))}>
          {message(words.begin, { name: nameOf(name) })}
        </Button>
      </div>
    );
  return (
    <>
      <Fields fields={fields} path={[name]} />
      {absent !== undefined && (
        <div className="press">
          <Button appearance="subtle" onClick={() => write([name], absent === 'null' ? null : undefined)}>
            {message(words.takeAway, { name: nameOf(name) })}
          </Button>
        </div>
      )}
    </>
  );
}
