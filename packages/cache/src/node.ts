export {
	keepSnapshot,
	type Snapshot,
	type SnapshotOptions,
	type SnapshotStatistics,
} from './snapshot/keep-snapshot.ts'
