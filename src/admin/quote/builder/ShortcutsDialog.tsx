'use client'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'

const groups: { title: string; keys: [keys: string, does: string][] }[] = [
  {
    title: 'Anywhere',
    keys: [
      ['Ctrl Z', 'Undo'],
      ['Ctrl Shift Z', 'Redo'],
      ['Ctrl S', 'Save now'],
      ['Alt Page ↓ / ↑', 'The next or previous day'],
      ['Esc', 'Close what is open'],
    ],
  },
  {
    title: 'Outside a field',
    keys: [
      ['N', 'Add a line to what is open'],
      ['D', 'Add a day after what is open'],
      ['L', 'Copy from a tour or an earlier quote'],
      ['T', 'Travelers and rooms'],
      ['P', 'Price'],
      ['W', 'Every line of the trip'],
      ['G', 'Prices for 2 to 16 travelers'],
      ['?', 'These keys'],
    ],
  },
  {
    title: 'On a line or a day',
    keys: [
      ['↑ ↓', 'Go to the one before or after'],
      ['Alt ↑ ↓', 'Move it; a line goes on into the next day'],
      ['Enter', 'Open or close it'],
      ['Ctrl D', 'Copy it'],
      ['Del', 'Remove it'],
    ],
  },
  {
    title: 'While adding',
    keys: [
      ['↑ ↓', 'Choose among what is found'],
      ['Enter', 'Add what is marked'],
      ['Ctrl Enter', 'Add what is typed as a line by hand'],
    ],
  },
]

/** The keys of the builder. */
export const ShortcutsDialog = ({ onClose }: { onClose: () => void }) => (
  <PanelDialog title="Keys" isWide onClose={onClose}>
    {(close) => (
      <>
        <div className="builder-keys">
          {groups.map(({ title, keys }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {keys.map(([combination, does]) => (
                  <div key={combination}>
                    <dt>
                      <kbd>{combination}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <DialogEnd label="Close" onLeave={close} />
      </>
    )}
  </PanelDialog>
)
