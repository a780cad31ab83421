import TextArea from '@atlaskit/textarea';
import TextField from '@atlaskit/textfield';

import { adfOfText, textOfAdf } from '../forms/adf';
import type { FormField, FormState } from '../forms/form-field';
import type { ItemForm } from '../forms/item-form';
import { FormRow } from '../kit/form-row';
import { PrioritySelect } from '../kit/priority-select';
import { createStore, useStore } from '../kit/store';
import { texts } from '../texts';

type Props = { form: ItemForm; fields: FormState };
const nothingWaits = createStore<string[]>([]);

/** The fields of a transition's screen, as far as these pages draw them. */
export function TransitionFields({ form, fields }: Props) {
  const { uim, rules, notDrawn, state } = form;
  const waiting = useStore(uim?.waiting ?? nothingWaits);
  const { priority, summary, description } = fields;
  const set = (id: string, value: unknown) =>
    state.update((now) => (now[id] === undefined ? now : { ...now, [id]: { ...now[id], value } }));
  const tell = (id: string) => uim?.fieldChanged(id);
  const texted = { onSet: set, onLeave: tell };
  return (
    <>
      {summary !== undefined && <TextRow field={summary} {...texted} />}
      {description !== undefined && <TextRow field={description} {...texted} />}
      {priority !== undefined && (
        <PrioritySelect
          field={priority}
          options={rules.options['priority'] ?? []}
          isWaiting={waiting.includes('priority')}
          placeholder={texts.workItem.none}
          onChoose={(option) => {
            set('priority', option);
            tell('priority');
          }}
        />
      )}
      {notDrawn.length > 0 && (
        <p className="muted">{texts.dialog.notDrawn(notDrawn.map(({ name }) => name).join(', '))}</p>
      )}
    </>
  );
}

type TextProps = { field: FormField; onSet: (id: string, value: unknown) => void; onLeave: (id: string) => void };

function TextRow({ field, onSet, onLeave }: TextProps) {
  const { fieldId, fieldName, isVisible, isReadOnly, isRequired, description, value } = field;
  if (!isVisible) return null;
  const leave = () => onLeave(fieldId);
  return (
    <FormRow label={fieldName} isRequired={isRequired} description={description}>
      {(ids) =>
        fieldId === 'summary' ? (
          <TextField
            {...ids}
            isReadOnly={isReadOnly}
            value={typeof value === 'string' ? value : ''}
            onChange={({ currentTarget }) => onSet(fieldId, currentTarget.value)}
            onBlur={leave}
          />
        ) : (
          <TextArea
            {...ids}
            isReadOnly={isReadOnly}
            value={textOfAdf(value)}
            onChange={({ target }) => onSet(fieldId, adfOfText(target.value))}
            onBlur={leave}
          />
        )
      }
    </FormRow>
  );
}
