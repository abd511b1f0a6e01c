/** What is wrong with rows of a rate card: a sentence that names them, and their ids for the panel to mark. */
export type RowProblem = { code: RowProblemCode; detail: string; rowIds: readonly string[] }

export type RowProblemCode = 'row-invalid' | 'rows-overlap' | 'hole-between-rows' | 'row-missing' | 'rows-alike'
