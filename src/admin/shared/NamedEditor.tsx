'use client'
import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

const NameEditor = () => {
  const [editor] = useLexicalComposerContext()
  const { field } = useEditorConfigContext().fieldProps
  const name = typeof field.label === 'string' ? field.label : field.name
  useEffect(() => editor.registerRootListener((root) => root?.setAttribute('aria-label', name)), [editor, name])
  return null
}

/** The half of `namedEditor` that runs in the browser. */
export const NamedEditor = createClientFeature({ plugins: [{ Component: NameEditor, position: 'normal' }] })
