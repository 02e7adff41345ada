import { mapSrcSet, type Post, readHugoRef, refAddress, type Target } from '@blog/core'
import type { Element } from 'hast'
import type { ElementStep } from '../markup/visit-elements.ts'
import type { Rendering } from '../rendering.ts'
import { addressIn } from './address-in.ts'
import { footnoteId } from './footnote-id.ts'
import { checkFragment, fragmentOf } from './fragments.ts'
import { warnOfBroken } from './warn-of-broken.ts'

/** Links to files and pages of the blog become URLs; those that lead nowhere are reported and left as they are. */
export const resolveLink: ElementStep = (link, rendering) => {
	const href = addressIn(link, 'href')
	if (href === undefined || href === '') return
	if (href.startsWith('#')) {
		const own = withFootnote(href, rendering.post, rendering)
		const fragment = fragmentOf(own)
		link.properties.href = own
		if (fragment !== undefined) rendering.ownFragments.push({ fragment, place: rendering.place })
		return
	}
	const ref = readHugoRef(href)
	const isRef = refAddress(href) !== undefined
	if (!isRef && isElsewhere(href)) return
	const target = resolve(href, rendering)
	if (!target) {
		const around = addressAround(href, rendering)
		if (around !== undefined) {
			link.properties.href = around
			return warnOfBroken('link-broken', around, pageOrFile, rendering)
		}
		if (isRef) leadNowhere(link)
		else link.properties.href = rendering.context.missingPath?.(href) ?? href
		return warnOfBroken('link-broken', href, pageOrFile, rendering)
	}
	const { post } = target
	const url = post ? withFootnote(target.url, post, rendering) : target.url
	link.properties.href = url
	if (ref !== undefined) showAddress(link, url, rendering)
	if (post) checkFragment(url === target.url ? (ref ?? href) : url, post, rendering)
}

/** An address whose fragment is the id that another program gave a footnote, with the id that it has here. */
function withFootnote(href: string, post: Post<unknown>, { knownIds }: Rendering): string {
	// Hardly any has a colon there.
	if (!/#fn.*(?::|%3a)/i.test(href)) return href
	const id = footnoteId(fragmentOf(href) ?? '', post, knownIds)
	return id === undefined ? href : `${href.slice(0, href.indexOf('#'))}#${id}`
}

/** The address around a `ref` that leads somewhere, though what is around it does not. */
function addressAround(href: string, { context, post }: Rendering): string | undefined {
	const { before, call } = refAddress(href) ?? {}
	if (!before || !call || !context.resolve(post.file, call)) return undefined
	return context.addressAround?.(post.file, href)
}

/** Without a page there is no address of it: readers get the words. */
function leadNowhere(link: Element): void {
	const { href: _, dataRef: __, ...properties } = link.properties
	link.properties = properties
}

/** A `ref` of Hugo's that stands in text shows the whole address that it leads to, `relref` the path of it. */
function showAddress(link: Element, url: string, { origin = '' }: Rendering): void {
	const { dataRef, ...properties } = link.properties
	const [text] = link.children
	if (dataRef === undefined || text?.type !== 'text') return
	link.properties = properties
	text.value = dataRef === 'ref' ? origin + url : url
}

const pageOrFile = 'a file or page of this blog'
const besideOrStatic = 'a file beside the post or in the static folder'

/** Images, videos and audio likewise; images whose size is known get `width` and `height`, so that the page does not jump. */
export const resolveMedia: ElementStep = (element, rendering) => {
	const broken = new Set<string>()
	for (const name of ['src', 'poster'] as const) {
		const value = addressIn(element, name)
		if (value === undefined || (isElsewhere(value) && !refAddress(value))) continue
		const target = resolve(value, rendering)
		if (!target) {
			const ref = readHugoRef(value)
			if (ref !== undefined) element.properties[name] = ref
			broken.add(value)
			warnOfBroken('image-broken', value, besideOrStatic, rendering)
			continue
		}
		element.properties[name] = target.url
		if (name === 'src' && element.tagName === 'img' && target.file !== undefined)
			setSize(element.properties, sizeOf(target.file, target.url, rendering))
	}
	if (element.properties.srcSet) resolveSrcSet(element, broken, rendering)
}

/** @param told What is reported of the element already. */
function resolveSrcSet(element: Element, told: Set<string>, rendering: Rendering): void {
	element.properties.srcSet = mapSrcSet(String(element.properties.srcSet), (url) => {
		if (isElsewhere(url)) return url
		const target = resolve(url, rendering)
		if (!target && !told.has(url)) {
			told.add(url)
			warnOfBroken('image-broken', url, besideOrStatic, rendering)
		}
		return target?.url ?? url
	})
}

/** Notes what else there is of an image, for when its page is written. */
function sizeOf(file: string, url: string, { context, pictures }: Rendering): Size | undefined {
	const image = context.image?.(file)
	if (image && image.sources.length > 0) pictures.set(url, image)
	return image ?? context.imageSize?.(file)
}

interface Size {
	readonly width: number
	readonly height: number
}

function setSize(properties: Record<string, unknown>, size: Size | undefined): void {
	if (!size || properties.width !== undefined || properties.height !== undefined) return
	properties.width = size.width
	properties.height = size.height
}

/** Has a scheme or a host, or is a fragment or empty. Docusaurus' `pathname://` is no scheme. */
export function isElsewhere(url: string): boolean {
	return (
		url === '' || url.startsWith('#') || /^(?:(?!pathname:\/\/)[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
	)
}

/** What a path of the site leads to. */
export function resolve(href: string, { context, post }: Rendering): Target<unknown> | undefined {
	return context.resolve(post.file, href)
}
