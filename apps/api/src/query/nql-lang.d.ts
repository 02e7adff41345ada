declare module '@tryghost/nql-lang' {
	const nql: { parse(filter: string): Record<string, unknown> }
	export default nql
}
