/** Whether an address is made by a template or a shortcode: what stands in it is not written by the rules of addresses. */
export function hasCall(url: string): boolean {
	return /\{[{%]/.test(url)
}
