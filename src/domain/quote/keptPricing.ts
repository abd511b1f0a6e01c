import { figuresOf, type PricedFigures } from './figuresOf'
import type { PricedContent } from './priceContent'

/** How a sent version was priced: all it was priced by, and every minor unit that came out, for it and each option. */
export type KeptPricing = {
  input: PricedContent['input']
  figures: PricedFigures
  options: { id: string; figures: PricedFigures }[]
}

/** Takes from a price what is kept with the version for ever. */
export const keptPricing = ({ input, shown, options }: PricedContent): KeptPricing => ({
  input,
  figures: figuresOf(shown),
  options: options.map(({ id, priced }) => ({ id, figures: figuresOf(priced) })),
})
