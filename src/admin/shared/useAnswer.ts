'use client'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

const answers = new Map<string, unknown>()
const stamps = new Map<string, string>()
const listeners = new Map<string, Set<() => void>>()

const tell = (path: string) => {
  for (const listener of listeners.get(path) ?? []) listener()
}

const ask = async (path: string, stamp: string): Promise<void> => {
  if (stamps.get(path) === stamp) return
  stamps.set(path, stamp)
  const answer = await fetch(path, { credentials: 'same-origin', headers: { accept: 'application/json' } })
    .then((response) => (response.ok ? (response.json() as Promise<unknown>) : null))
    .catch(() => null)
  // Somebody asked again meanwhile, or nobody looks any more.
  if (stamps.get(path) !== stamp || answer === null) return
  answers.set(path, answer)
  tell(path)
}

const leave = (path: string, listener: () => void) => {
  const others = listeners.get(path)
  others?.delete(listener)
  if (others && others.size > 0) return
  listeners.delete(path)
  answers.delete(path)
  stamps.delete(path)
}

/** Asks for what was asked for before once more, wherever it is shown. */
export const renewAnswers = (): void => {
  for (const path of listeners.keys()) void ask(path, crypto.randomUUID())
}

/**
 * What the server answers to a GET, shared by all who show it and asked for anew when the stamp changes; null until it
 * is there, and the answer before while a new one is on its way.
 */
export const useAnswer = <Answer>(path: string | null, stamp: string): Answer | null => {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!path) return () => undefined
      listeners.set(path, (listeners.get(path) ?? new Set()).add(listener))
      return () => leave(path, listener)
    },
    [path],
  )
  const answer = useSyncExternalStore(
    subscribe,
    () => (path ? (answers.get(path) ?? null) : null),
    () => null,
  )
  useEffect(() => {
    if (path) void ask(path, stamp)
  }, [path, stamp])
  return answer as Answer | null
}
