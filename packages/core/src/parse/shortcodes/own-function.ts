/**
 * A hint how to write what is called as a function. It names the file: on a site of Hugo "the config" is another one.
 *
 * @param name Of a shortcode or a component.
 */
export function ownFunction(name: string): string {
	return `Write it as a function in a \`blog.config.mjs\` (or \`.ts\`): \`export default { shortcodes: { ${JSON.stringify(name)}: ({ args, inner }) => '…' } }\`.`
}
