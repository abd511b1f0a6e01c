import { sourceName } from '@/src/admin/reports/sourceText'
import type { WorkspaceTouch } from '@/src/queries/integration/leadWorkspace'

const inWords = ({ channel, source, campaign }: WorkspaceTouch): string =>
  [sourceName(channel, 'channel'), source, campaign && `campaign ${campaign}`].filter(Boolean).join(' · ')

/** How whoever asks found us: by the visit they wrote in, and by the first where that was another. */
export const FoundUs = ({ first, last }: { first: WorkspaceTouch; last: WorkspaceTouch }) => {
  if (!last.channel && !first.channel) return null
  const [now, before] = [inWords(last), inWords(first)]
  return (
    <>
      <h3>How they found us</h3>
      <p>{now}</p>
      {before !== now && first.channel && <p>The first time: {before}</p>}
    </>
  )
}
