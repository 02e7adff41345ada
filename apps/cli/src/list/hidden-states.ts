/** Posts that only their author sees. */
export const hiddenStates = { draft: 'draft', future: 'scheduled', expired: 'expired' } as const
