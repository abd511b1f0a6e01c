import type { DefaultCellComponentProps } from 'payload'

/** A tick of a list in words. */
export const YesNoCell = ({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) => (
  <span className={cellData ? undefined : 'no-cell'}>{cellData ? 'Yes' : 'No'}</span>
)
