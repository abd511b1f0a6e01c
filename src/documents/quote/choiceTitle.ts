import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { Labels } from '../shared/labels/labelsEn'

/** What stands over what the customer may choose: ways to travel, or extras alone. */
export const choiceTitle = ({ options }: QuoteView, { choice }: Labels): string =>
  options.length > 0 ? choice.title : choice.extrasAlone
