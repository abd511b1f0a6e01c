import pg from 'pg'

/** Does a piece of work and returns the SQL statements that this process ran meanwhile. */
export const statementsDuring = async (work: () => Promise<unknown>): Promise<string[]> => {
  const statements: string[] = []
  const query = pg.Client.prototype.query
  const noting = function (this: pg.Client, ...args: unknown[]) {
    const [asked] = args
    statements.push(typeof asked === 'string' ? asked : String((asked as { text?: string }).text))
    return Reflect.apply(query, this, args)
  }
  pg.Client.prototype.query = noting as typeof query
  try {
    await work()
    return statements
  } finally {
    pg.Client.prototype.query = query
  }
}
