import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { classesOf, hasClass } from '../has-class.ts'
import { FORM_CARD, formFate, isKnownCard, type TellCard, unknownFate } from './card-fates.ts'
import { audioNodes, calloutNodes, fileNodes, toggleNodes, videoNodes } from './card-nodes.ts'

/** What is made of a card, by its class. */
const readers: Readonly<Record<string, (card: Element) => ElementContent[]>> = {
	'kg-callout-card': (card) =>
		calloutNodes(textIn(card, 'kg-callout-emoji'), nodesIn(card, 'kg-callout-text')),
	'kg-toggle-card': (card) =>
		toggleNodes(nodesIn(card, 'kg-toggle-heading-text'), nodesIn(card, 'kg-toggle-content')),
	'kg-audio-card': (card) => audioNodes(sourceIn(card, 'audio'), textIn(card, 'kg-audio-title')),
	'kg-video-card': (card) =>
		videoNodes(
			sourceIn(card, 'video'),
			String(tagIn(card, 'video')?.properties.poster ?? ''),
			tagIn(card, 'figcaption')?.children ?? [],
		),
	'kg-file-card': (card) => {
		const src = String(tagIn(card, 'a')?.properties.href ?? '')
		const name = textIn(card, 'kg-file-card-filename')
		return fileNodes(
			src,
			textIn(card, 'kg-file-card-title') || name || src,
			textIn(card, 'kg-file-card-caption'),
		)
	},
}

/** The card that a class of an element stands for. */
const cardClass = /^kg-([\w-]+)-card$/

/**
 * Takes the buttons, icons and times out of the cards of Ghost, which are nothing without its scripts, and what cannot be read of them
 * otherwise. Cards that have no place here stay, and are told.
 */
export function readCards(tree: Root, tell: TellCard): void {
	visit(tree, 'element', (node, index, parent) => {
		if (index === undefined || !parent || !hasClass(node, /^kg-card$/)) return
		const classes = classesOf(node.properties)
		const name = classes.find((each) => Object.hasOwn(readers, each))
		if (name === undefined) {
			const card = classes.map((each) => cardClass.exec(each)?.[1]).find(Boolean)
			if (card !== undefined && !isKnownCard(card))
				tell(card, card === FORM_CARD ? formFate : unknownFate)
			if (card === FORM_CARD) removeForms(node)
			return
		}
		parent.children.splice(index, 1, ...(readers[name]?.(node) ?? []))
	})
}

/** With the words that its script shows afterwards. */
function removeForms(card: Element): void {
	visit(card, 'element', (node, index, parent) => {
		if (node.tagName !== 'form' || index === undefined || !parent) return undefined
		parent.children.splice(index, 1)
		return index
	})
}

function find(card: Element, is: (node: Element) => boolean): Element | undefined {
	let found: Element | undefined
	visit(card, 'element', (node) => {
		if (!found && is(node)) found = node
	})
	return found
}

function tagIn(card: Element, tagName: string): Element | undefined {
	return find(card, (node) => node.tagName === tagName)
}

function sourceIn(card: Element, tagName: string): string {
	return String(tagIn(card, tagName)?.properties.src ?? '')
}

function nodesIn(card: Element, name: string): readonly ElementContent[] {
	return find(card, (node) => classesOf(node.properties).includes(name))?.children ?? []
}

function textIn(card: Element, name: string): string {
	const node = find(card, (node) => classesOf(node.properties).includes(name))
	return node ? textOf(node).trim() : ''
}
