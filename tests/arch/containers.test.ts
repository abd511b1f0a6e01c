import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { projectRoot } from '@/tests/support/projectRoot'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

type Service = { image?: string; environment?: Record<string, string>; profiles?: string[]; ports?: string[] }
type Workflow = { jobs: Record<string, { strategy?: { matrix: { node: number[] } }; steps: { run?: string }[] }> }

describe('containers', () => {
  it('compose runs web and worker from one image, beside a database', () => {
    const { services } = parse(read('infra/compose.yaml'), { merge: true }) as { services: Record<string, Service> }
    expect(Object.keys(services).sort()).toEqual(['mongo', 'postgres', 'web', 'worker'])
    expect(services.web?.image).toBe(services.worker?.image)
    expect(services.web?.environment?.ROLE).toBe('web')
    expect(services.worker?.environment?.ROLE).toBe('worker')
    expect(services.mongo?.profiles).toEqual(['mongo'])
    expect(Object.values(services).flatMap(({ ports }) => ports ?? [])).toEqual(['127.0.0.1:8787:8787'])
  })

  it('compose sets only what the settings know', () => {
    const { services } = parse(read('infra/compose.yaml'), { merge: true }) as { services: Record<string, Service> }
    const known = read('src/platform/env.ts')
    const names = ['web', 'worker'].flatMap((service) => Object.keys(services[service]?.environment ?? {}))
    expect(names.filter((name) => !new RegExp(`\\b${name}:`).test(known))).toEqual([])
  })

  it('CI runs npm test on the two Node versions that are promised', () => {
    const { jobs } = parse(read('.github/workflows/test.yaml'), { merge: true }) as Workflow
    expect(jobs.test?.strategy?.matrix.node).toEqual([22, 24])
    expect(jobs.test?.steps.map(({ run }) => run)).toContain('bash .ci/run')
    expect(read('.ci/run')).toMatch(/^npm test\b/m)
  })

  it('the image does not run as root, and copies only what is there', () => {
    const lines = read('Dockerfile').split('\n')
    expect(lines.indexOf('USER node')).toBeGreaterThan(lines.findLastIndex((line) => /^RUN /.test(line)))
    const copied = lines
      .filter((line) => line.startsWith('COPY --from=build'))
      .flatMap((line) => [...line.matchAll(/\/app\/([\w.-]+)/g)].map((match) => match[1] ?? ''))
      .filter((path) => path !== '.next' && path !== 'dist')
    expect(copied.length).toBeGreaterThan(0)
    expect(copied.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
  })
})
