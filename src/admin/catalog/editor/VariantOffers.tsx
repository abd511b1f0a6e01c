'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import type { VariantOffer } from '@/src/domain/catalog/tourDocument'
import { variantOffersIn, wholeOffers } from '@/src/domain/catalog/variantOffers'
import type { TourVariant } from '@/src/payload-types'
import { RecordLink } from './RecordLink'
import { useVariants } from './useVariants'
import './editor.scss'

const dollars = (amount: number | null | undefined): string =>
  typeof amount === 'number' ? `US$ ${amount.toLocaleString('en')}` : 'no price'

/** What the website says of it, where this version says otherwise. */
const standingOf = ({ priceFromUsd, active }: TourVariant, offer: VariantOffer): string | null => {
  const isShown = active !== false
  if ((priceFromUsd ?? null) === offer.priceFromUsd && isShown === offer.active) return null
  return isShown ? `Now ${dollars(priceFromUsd)}` : 'Not shown now'
}

type RowProps = {
  variant: TourVariant
  offer: VariantOffer
  isReadOnly: boolean
  change: (offer: VariantOffer) => void
}

const VariantRow = ({ variant, offer, isReadOnly, change }: RowProps) => {
  const standing = standingOf(variant, offer)
  return (
    <tr>
      <th scope="row">
        <RecordLink collection="tour-variants" id={variant.id}>
          {variant.name}
        </RecordLink>
      </th>
      <td>
        <input
          type="number"
          min={0}
          step={1}
          inputMode="numeric"
          aria-label={`Price of ${variant.name} from, in US dollars`}
          value={offer.priceFromUsd ?? ''}
          disabled={isReadOnly}
          onChange={({ target: { value } }) => change({ ...offer, priceFromUsd: value === '' ? null : Number(value) })}
        />
        {standing && <span className="variant-offers__now">{standing}</span>}
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={`Show ${variant.name} on the website`}
          checked={offer.active}
          disabled={isReadOnly}
          onChange={({ target: { checked } }) => change({ ...offer, active: checked })}
        />
      </td>
    </tr>
  )
}

/** The prices this version of the tour offers its variants at: a part of the tour, published and brought back with it. */
export const VariantOffers: JSONFieldClientComponent = ({ path: given, readOnly }) => {
  const { path, value, setValue, disabled } = useField<VariantOffer[] | null>({ potentiallyStalePath: given })
  const variants = useVariants()
  if (!variants || variants.length === 0) return null
  const offers = wholeOffers(
    variantOffersIn(value),
    variants.map(({ id, priceFromUsd, active }) => ({
      id,
      priceFromUsd: priceFromUsd ?? null,
      active: active !== false,
    })),
  )
  const change = (changed: VariantOffer) =>
    setValue(offers.map((offer) => (offer.variant === changed.variant ? changed : offer)))
  return (
    <section className="variant-offers" aria-label="Prices of the variants" id={`field-${path}`}>
      <h3>Prices of the variants</h3>
      <p className="variant-offers__hint">
        They are a part of the tour: on the website once it is published with them.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Variant</th>
            <th scope="col">Price from (US$)</th>
            <th scope="col">Shown</th>
          </tr>
        </thead>
        <tbody>
          {variants.map((variant, index) => {
            const offer = offers[index]
            return offer ? (
              <VariantRow
                key={variant.id}
                variant={variant}
                offer={offer}
                isReadOnly={Boolean(readOnly || disabled)}
                change={change}
              />
            ) : null
          })}
        </tbody>
      </table>
    </section>
  )
}
