/** Properties of CSS by their names in JavaScript: `{ fontSize: 40, backgroundColor: '#fff' }`. Numbers are pixels. */
export type CardStyle = Readonly<Record<string, string | number>>

/** A box, laid out by flexbox or grid, and what is in it. */
export interface CardBox {
	readonly type: 'container'
	readonly style?: CardStyle
	readonly children?: readonly CardNode[]
}

/** A text. It is shown as it is: nothing in it is markup. */
export interface CardText {
	readonly type: 'text'
	readonly text: string
	readonly style?: CardStyle
}

/** A picture. */
export interface CardPicture {
	readonly type: 'image'
	/** Its bytes, as an address: `data:image/png;base64,…` or `data:image/svg+xml,…`. Nothing is fetched. */
	readonly src: string
	/** In pixels. */
	readonly width?: number
	readonly height?: number
	readonly style?: CardStyle
}

/** What a card is drawn from. */
export type CardNode = CardBox | CardText | CardPicture

/** Every text in a tree. */
export function textsOf(node: CardNode): readonly string[] {
	if (node.type === 'text') return [node.text]
	return node.type === 'container' ? (node.children ?? []).flatMap(textsOf) : []
}
