import { laneCorridors } from '#shared/layout/routes/lane-corridors.ts';
import { RelationRouter } from '#shared/layout/routes/relation-router.ts';
import type { SceneState } from './scene-state.ts';

/** The ways of a scene's relations as it is now; those that nothing near them has changed are kept. */
export function sceneRouter(scene: SceneState): RelationRouter {
  if (scene.router !== undefined && scene.isRouted) return scene.router;
  const before = scene.router;
  const router = new RelationRouter(scene.boxes, scene.relations, laneCorridors(scene.areas));
  if (before !== undefined) router.inherit(before);
  scene.router = router;
  scene.isRouted = true;
  return router;
}
