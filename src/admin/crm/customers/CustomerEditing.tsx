'use client'
import type { ApiConflict } from '@/src/admin/shared/callApi'
import { DetailConflicts } from '../workspace/DetailConflicts'
import '../workspace/workspace.scss'
import { useCustomerEditing } from './useCustomerEditing'

/** Tells the form of a customer what whoever edits began with, and shows what others saved meanwhile beside what is typed. */
export const CustomerEditing = ({ path }: { path: string }) => {
  const { conflicts, choose } = useCustomerEditing(path)
  return <DetailConflicts conflicts={conflicts as ApiConflict[]} choose={choose} record="customer" />
}
