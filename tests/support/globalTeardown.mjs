/** Starts the database of the run. */
export default async () => {}
