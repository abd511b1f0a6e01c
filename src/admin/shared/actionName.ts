/** An action's name inside its dialog: the dots of a button that asks more are answered there. */
export const actionName = (label: string): string => label.replace(/…$/, '')
