import type { Output, Plan } from './output.ts'

/** Every output of a plan, those of its folders included, which takes making them. */
export async function allOutputs({ outputs, folders }: Plan): Promise<readonly Output[]> {
	const inFolders = await Promise.all(folders.map((folder) => folder.list()))
	return [...outputs, ...inFolders.flat()]
}
