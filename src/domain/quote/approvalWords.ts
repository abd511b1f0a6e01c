import type { ApprovalReason } from './decideApproval'

const withoutFigures: Record<ApprovalReason['code'], string> = {
  'margin-below-floor': 'A manager must approve this price: its margin is below the floor.',
  'margin-unknown': 'A manager must approve this price: its margin is not known.',
  'discount-above-limit': 'A manager must approve this price: its discount is above the limit.',
}

/** Says why a manager is asked, without any figure to those who do not see what a price costs us. */
export const approvalWords =
  ({ seesMargin }: { seesMargin: boolean }) =>
  ({ code, detail }: ApprovalReason): string =>
    seesMargin ? detail : withoutFigures[code]
