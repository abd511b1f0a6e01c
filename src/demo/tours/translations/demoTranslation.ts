import type { DemoTour } from '../demoTour'

/** The parts of a tour that are said in every language. */
type Translated =
  | 'title'
  | 'shortDescription'
  | 'description'
  | 'seasonality'
  | 'highlights'
  | 'inclusions'
  | 'exclusions'
  | 'days'
  | 'place'
  | 'overnight'
  | 'variants'
  | 'name'
  | 'summary'
  | 'faq'
  | 'question'
  | 'answer'
  | 'metaTitle'
  | 'metaDescription'

/** What is said, in other words: as many of everything, and nothing where there is nothing. */
export type Said<Own> = Own extends string
  ? string
  : Own extends readonly unknown[]
    ? { readonly [At in keyof Own]: Said<Own[At]> }
    : Own extends object
      ? { readonly [Part in keyof Own as Extract<Part, Translated>]: Said<Own[Part]> }
      : Own

/** A tour of the demo in another language; of a tour that is a constant every day, variant and highlight has to be there. */
export type DemoTranslation<Tour extends DemoTour = DemoTour> = Said<Tour>
