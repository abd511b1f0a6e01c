/** What happened on a lead, newest first. */
export const LeadTimeline = () => null
