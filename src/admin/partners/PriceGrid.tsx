'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import type { Price } from '@/src/domain/shared/rateCard'
import { PriceTable } from './PriceTable'
import { useCardComponents } from './useCardComponents'
import { useGridShape } from './useGridShape'
import './partners.scss'

/** The prices of a rate card as a grid: seasons across, what a price is for down; saved with the form. */
export const PriceGrid: JSONFieldClientComponent = ({ path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<Price[] | null>({ potentiallyStalePath: given })
  const shape = useGridShape(useCardComponents())
  return (
    <section className="price-grid" aria-label="Prices" id={`field-${path}`}>
      <h3>Prices</h3>
      <p className="price-grid__hint">
        Enter and the arrow keys move between cells. Copied cells of a spreadsheet may be pasted into the first one.
      </p>
      <PriceTable
        shape={shape}
        prices={value ?? []}
        onChange={setValue}
        isReadOnly={Boolean(readOnly || disabled || shape.isFrozen)}
      />
    </section>
  )
}
