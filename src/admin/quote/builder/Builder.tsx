'use client'
import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { BuilderState } from '@/src/queries/quote/builderWire'
import { BuilderRoom } from './BuilderRoom'
import { readBuilder } from './builderApi'

/** Reads a version and opens it to be built; says why where it cannot be read. */
export const Builder = ({ versionId }: { versionId: string }) => {
  const [state, setState] = useState<BuilderState | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const read = useCallback(async () => {
    setProblem(null)
    const answer = await readBuilder(versionId)
    if (answer.ok) setState(answer.body)
    else setProblem(answer.refusal.detail)
  }, [versionId])
  useEffect(() => {
    void read()
  }, [read])

  if (problem)
    return (
      <div className="builder-away" role="alert">
        <p>{problem}</p>
        <Button type="button" buttonStyle="secondary" margin={false} onClick={() => void read()}>
          Try again
        </Button>
      </div>
    )
  if (!state || state.version.id !== versionId)
    return (
      <div className="builder-away" aria-busy="true">
        <p role="status">Opening the trip…</p>
      </div>
    )
  return <BuilderRoom key={state.version.id} state={state} />
}
