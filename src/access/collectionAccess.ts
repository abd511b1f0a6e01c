import type { CollectionConfig } from 'payload'
import { anyOf, nobody, type Predicate } from './predicates'

type Grants = {
  create?: Predicate[]
  read: Predicate[]
  update?: Predicate[]
  delete?: Predicate[]
  readVersions?: Predicate[]
}

/** Makes a collection's access from who may do each operation; what is not granted is refused, versions and unlock included. */
export const collectionAccess = (grants: Grants): NonNullable<CollectionConfig['access']> => {
  const allow = (predicates: Predicate[] = [nobody]) => anyOf(...predicates)
  return {
    create: allow(grants.create),
    read: allow(grants.read),
    update: allow(grants.update),
    delete: allow(grants.delete),
    readVersions: allow(grants.readVersions),
    unlock: allow(),
  }
}
