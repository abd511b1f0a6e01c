import type { Tour } from '@/src/payload-types'

/** Makes rich text of plain paragraphs parted by blank lines. */
export const paragraphs = (text: string): NonNullable<Tour['description']> => {
  const block = { version: 1, format: '' as const, indent: 0, direction: 'ltr' as const }
  return {
    root: {
      ...block,
      type: 'root',
      children: text.split(/\n{2,}/).map((paragraph) => ({
        ...block,
        type: 'paragraph',
        textFormat: 0,
        children: [{ type: 'text', version: 1, text: paragraph, detail: 0, format: 0, mode: 'normal', style: '' }],
      })),
    },
  }
}
