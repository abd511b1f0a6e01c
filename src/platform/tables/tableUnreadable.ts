/** A file that is no table we can read; the message is for whoever handed it in. */
export class TableUnreadable extends Error {}
