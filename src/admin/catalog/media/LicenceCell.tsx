'use client'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import type { Media } from '@/src/payload-types'
import { LicenceMark } from './LicenceMark'

/** The licence of a picture in the library's list. */
export const LicenceCell = ({ rowData }: DefaultCellComponentProps<SelectFieldClient>) => {
  const { licence, licenceExpiresOn } = rowData as Media
  return <LicenceMark licence={licence} licenceExpiresOn={licenceExpiresOn} />
}
