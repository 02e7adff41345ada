declare module 'workerd' {
	/** Where the program is. */
	const path: string
	export default path
}
