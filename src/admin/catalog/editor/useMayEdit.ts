'use client'
import { useDocumentInfo } from '@payloadcms/ui'

/** Tells whether the signed-in person may change this tour. */
export const useMayEdit = (): boolean => useDocumentInfo().hasSavePermission === true
