/** What a piece of work was refused with: its status (Payload's errors have one) and code; throws when it was not refused. */
export const refusalOf = async (work: Promise<unknown>): Promise<{ status?: number; code?: string; says: string }> => {
  try {
    await work
  } catch (error) {
    const { status, code, data, message } = error as {
      status?: number
      code?: string
      data?: { code?: string }
      message: string
    }
    return { status, code: data?.code ?? code, says: message }
  }
  throw new Error('It was not refused.')
}
