import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'

const depthMax = 10
const fieldsMax = 2_000

type Extent = { depth: number; fields: number }

const none: Extent = { depth: 0, fields: 0 }
const endless: Extent = { depth: Number.POSITIVE_INFINITY, fields: Number.POSITIVE_INFINITY }
const isIntrospection = (name: string): boolean => name.startsWith('__')

/** Measures a document as if its fragments were written out; each fragment is looked at once, one that spreads itself is endless. */
const extentOf = ({ definitions }: DocumentNode): Extent => {
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const measured = new Map<string, Extent>()

  const ofFragment = (name: string): Extent => {
    const known = measured.get(name)
    if (known) return known
    measured.set(name, endless)
    const extent = ofSet(fragments.get(name)?.selectionSet)
    measured.set(name, extent)
    return extent
  }
  const ofSelection = (selection: SelectionSetNode['selections'][number]): Extent => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet)
    if (isIntrospection(selection.name.value)) return none
    const { depth, fields } = ofSet(selection.selectionSet)
    return { depth: depth + 1, fields: fields + 1 }
  }
  const ofSet = (set: SelectionSetNode | undefined): Extent =>
    (set?.selections ?? [])
      .map(ofSelection)
      .reduce((sum, extent) => ({ depth: Math.max(sum.depth, extent.depth), fields: sum.fields + extent.fields }), none)
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ofSet(operation.selectionSet))
    .reduce(
      (most, extent) => ({ depth: Math.max(most.depth, extent.depth), fields: most.fields + extent.fields }),
      none,
    )
}

const refusal: ValidationRule = (context) => ({
  Document(node) {
    const message = `The query is nested deeper than ${depthMax} fields or asks for more than ${fieldsMax}.`
    context.reportError(new GraphQLError(message, { nodes: [node] }))
  },
})

const nothingAsked = parse('{ __typename }')

/**
 * Refuses a GraphQL document nested deeper than 10 fields or of more than 2,000, fragments written out. What is refused
 * is emptied before any rule sees it, because Payload's own complexity rule walks doubling fragments for minutes.
 */
export const graphqlBounds = (args: { document: DocumentNode }): ValidationRule[] => {
  const { depth, fields } = extentOf(args.document)
  if (depth <= depthMax && fields <= fieldsMax) return []
  args.document = nothingAsked
  return [refusal]
}
