/** What may be done with a task. */
export const TaskActions = () => null
