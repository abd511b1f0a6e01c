import {
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

const depthMax = 10

/** Measures nesting, each fragment once: a chain of fragments that double would else take for ever. */
const depthMeter = (context: ValidationContext) => {
  const known = new Map<string, number>()
  const depthOf = (set: SelectionSetNode | undefined): number => {
    const depths = (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) return 1 + depthOf(selection.selectionSet)
      return selection.kind === Kind.INLINE_FRAGMENT
        ? depthOf(selection.selectionSet)
        : depthOfFragment(selection.name.value)
    })
    return Math.max(0, ...depths)
  }
  const depthOfFragment = (name: string): number => {
    // One that spreads itself is refused by another rule; here it must only end.
    if (!known.has(name)) {
      known.set(name, 0)
      known.set(name, depthOf(context.getFragment(name)?.selectionSet))
    }
    return known.get(name) ?? 0
  }
  return depthOf
}

/** Refuses a GraphQL query nested deeper than 10 fields, fragments followed; introspection is deeper and told apart by its name. */
export const graphqlDepth: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const asked = operation.selectionSet.selections.filter(
      (selection) => !(selection.kind === Kind.FIELD && (selection as FieldNode).name.value.startsWith('__')),
    )
    if (depthMeter(context)({ ...operation.selectionSet, selections: asked }) > depthMax)
      context.reportError(
        new GraphQLError(`The query is nested deeper than ${depthMax} fields.`, { nodes: [operation] }),
      )
  },
})
