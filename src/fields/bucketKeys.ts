import type { TextField } from 'payload'

const key = (name: string): TextField => ({
  name,
  type: 'text',
  hasMany: false,
  admin: { hidden: true, readOnly: true },
})

/** Where an upload lies in a bucket: always fields of it, since the tables are the same with a bucket and without. */
export const bucketKeys: TextField[] = [key('prefix'), key('_objectKey')]
