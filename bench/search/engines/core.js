/** `blog.search`: what there was before `@blog/search`. On the server only; it keeps no index that could be published. */
export const core = {
	name: 'blog.search',
	version: 'core',
	async build(_, { blog }) {
		return {
			files: [],
			code: async () => [],
			open: async () => ({
				find: (query, limit) => blog.search(query, limit).map(({ id }) => id),
			}),
		}
	},
}
