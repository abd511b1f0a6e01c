'use client'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { currencyCodes } from '@/src/domain/shared/currency'

const currencies = currencyCodes.map((value) => ({ value, label: value }))

/** Sets an exchange rate by hand. */
export const SetFxRate = () => (
  <ActionBar
    actions={[
      {
        label: 'Set a rate by hand',
        tone: 'primary',
        describe:
          'From now on quotes are priced with it; of its day it beats what was fetched. Quotes that went out keep the rate they were made with.',
        endpoint: '/fx-rates',
        fields: [
          { name: 'from', label: 'One unit of (we pay in)', type: 'select', required: true, options: currencies },
          { name: 'rate', label: 'Is', type: 'text', required: true, hint: 'Such as 0.0000394, with a point.' },
          {
            name: 'to',
            label: 'Of (we sell in)',
            type: 'select',
            required: true,
            options: currencies,
            defaultValue: 'USD',
          },
          { name: 'on', label: 'Rate of the day', type: 'date', hint: 'Today unless given.' },
          { name: 'note', label: 'Why', type: 'text' },
        ],
        isWide: true,
        doneMessage: 'The rate is set.',
      },
    ]}
  />
)
