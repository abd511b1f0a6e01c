import { tsImport } from 'tsx/esm/api'

/** Starts the database server of the run and makes the template that suites clone, and a folder for what they share. */
export default async () => {
  const { startTestServer } = await tsImport('./databaseServer.ts', import.meta.url)
  const server = await startTestServer()
  process.env.TEST_SERVER_URL = server.url
  process.env.TEST_TEMPLATE = server.template
  process.env.TEST_TABLESPACE = server.tablespace
  process.env.TEST_RUN_FOLDER = server.folder
  globalThis.stopTestServer = server.stop
}
