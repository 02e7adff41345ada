// For editors: a config imports a style sheet as its text. `"types": ["@blog/theme/css"]`.
declare module '*.css' {
	const css: string
	export default css
}
