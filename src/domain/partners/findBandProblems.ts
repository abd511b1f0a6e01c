import type { ChildBand, ChildTerm } from '@/src/domain/shared/childBand'
import type { RowProblem } from './rowProblem'

const nameOf = ({ name, fromAge, toAge }: ChildBand): string => `“${name}” (${fromAge} to under ${toAge})`

const isAge = (age: number): boolean => Number.isInteger(age) && age >= 0

const paysOneWay = ({ percent, amountMinor }: ChildTerm): boolean => (percent === null) !== (amountMinor === null)

const invalid = (bands: readonly ChildBand[]): RowProblem[] =>
  bands.flatMap((band) => {
    const { fromAge, toAge, terms, id } = band
    const details = [
      ...(isAge(fromAge) && isAge(toAge) && fromAge < toAge ? [] : [`The child band ${nameOf(band)} has no age.`]),
      ...(terms.length > 0 ? [] : [`The child band ${nameOf(band)} does not say what is paid.`]),
      ...(terms.every(paysOneWay) ? [] : [`The child band ${nameOf(band)} pays a percentage or an amount, not both.`]),
    ]
    return details.map((detail) => ({ code: 'row-invalid' as const, detail, rowIds: [id] }))
  })

const alikeTerms = (bands: readonly ChildBand[]): RowProblem[] =>
  bands.flatMap((band) =>
    band.terms.flatMap((a, index) =>
      band.terms
        .slice(index + 1)
        .filter((b) => a.sharing === b.sharing && a.bed === b.bed)
        .map((b) => ({
          code: 'rows-alike' as const,
          detail: `Two terms of the child band ${nameOf(band)} are for the same case.`,
          rowIds: [a.id, b.id],
        })),
    ),
  )

const overlaps = (bands: readonly ChildBand[]): RowProblem[] =>
  bands.flatMap((a, index) =>
    bands
      .slice(index + 1)
      .filter((b) => Math.max(a.fromAge, b.fromAge) < Math.min(a.toAge, b.toAge))
      .map((b) => ({
        code: 'rows-overlap' as const,
        detail: `The child bands ${nameOf(a)} and ${nameOf(b)} overlap.`,
        rowIds: [a.id, b.id],
      })),
  )

const holes = (bands: readonly ChildBand[], adultFromAge: number): RowProblem[] => {
  const sorted = bands.toSorted((a, b) => a.fromAge - b.fromAge)
  const problems: RowProblem[] = []
  let age = 0
  let below: ChildBand | null = null
  for (const band of [...sorted, null]) {
    const next = band?.fromAge ?? adultFromAge
    if (next > age) {
      const rows = [below, band].filter((row) => row !== null)
      const where = rows.length > 0 ? `, next to ${rows.map(nameOf).join(' and ')}` : ''
      problems.push({
        code: 'hole-between-rows',
        detail: `No child band covers ages ${age} to under ${next}${where}.`,
        rowIds: rows.map(({ id }) => id),
      })
    }
    age = Math.max(age, band?.toAge ?? age)
    below = band
  }
  return problems
}

const tooOld = (bands: readonly ChildBand[], adultFromAge: number): RowProblem[] =>
  bands
    .filter(({ toAge }) => toAge > adultFromAge)
    .map((band) => ({
      code: 'row-invalid',
      detail: `The child band ${nameOf(band)} reaches beyond ${adultFromAge}, the age of adults.`,
      rowIds: [band.id],
    }))

/** Lists what is wrong with child bands, naming the rows: none other than that every age below the adults' is in exactly one. */
export const findBandProblems = ({
  childBands,
  adultFromAge,
}: {
  childBands: readonly ChildBand[]
  adultFromAge: number
}): RowProblem[] => [
  ...invalid(childBands),
  ...alikeTerms(childBands),
  ...overlaps(childBands),
  ...holes(childBands, adultFromAge),
  ...tooOld(childBands, adultFromAge),
]
