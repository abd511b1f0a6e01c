import type { TourChange } from '@/src/domain/catalog/tourChanges'
import type { VariantChange } from '@/src/domain/catalog/variantChanges'

const Part = ({ title, texts }: { title: string; texts: string[] }) => (
  <section className="tour-changes__part">
    <h3>{title}</h3>
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </section>
)

/** What differs between two versions, in words, by the tabs of the editor; and what became of the variants meanwhile. */
export const ChangesList = ({ changes, variants }: { changes: TourChange[]; variants: VariantChange[] }) => {
  const sections = [...new Set(changes.map(({ section }) => section))]
  return (
    <section className="tour-changes">
      <h2>What changed</h2>
      {sections.length === 0 && <p>Nothing: both say the same.</p>}
      {sections.map((section) => (
        <Part
          key={section}
          title={section}
          texts={[...new Set(changes.filter((change) => change.section === section).map(({ text }) => text))]}
        />
      ))}
      {variants.length > 0 && (
        <Part
          title="Variants meanwhile, which no version holds"
          texts={variants.map(({ text, by, at }) => `${text}, by ${by} on ${at.slice(0, 16).replace('T', ' ')} UTC`)}
        />
      )}
    </section>
  )
}
