import { useContext, useEffect, useState } from 'preact/hooks';
import { FeedbackView } from './feedback/feedback-view';
import { HeatmapView } from './heatmap/heatmap-view';
import { IdentityContext } from './identity';
import { MeetingView } from './meeting/meeting-view';
import { NeighbourhoodView } from './neighbourhood/neighbourhood-view';
import { Nowhere } from './nowhere';
import { feedback, heatmap, routeOf, start, type Route } from './route';
import type { Session } from './session';
import { Welcome } from './welcome';
import { turnTo } from './view';

function place(route: Route): string {
  return route.view + ('id' in route ? route.id : '');
}

/** Where the reader is, as the address says it. Turning to another view gives its heading the focus. */
function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () =>
      setRoute((before) => {
        const next = routeOf(location.hash);
        if (place(next) !== place(before)) {
          turnTo();
        }
        return next;
      });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function Current({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'heatmap':
      return <HeatmapView key="heatmap" commissioner={route.commissioner} choices={route.choices} />;
    case 'neighbourhood':
      return <NeighbourhoodView key={route.id} id={route.id} choices={route.choices} />;
    case 'meeting':
      return <MeetingView key={route.id} id={route.id} />;
    case 'feedback':
      return <FeedbackView key="feedback" commissioner={route.commissioner} choices={route.choices} />;
    case 'nowhere':
      return <Nowhere />;
  }
}

interface AppProps {
  /** Who is signed in; undefined where nobody is. */
  readonly session: Session | undefined;
  /** Whether somebody just tried to sign in, and it did not work. */
  readonly refused: boolean;
}

/** The page: who is signed in, where one can go, and what is there. */
export function App({ session, refused }: AppProps) {
  const route = useRoute();
  const { signOut } = useContext(IdentityContext);
  const commissioner = 'commissioner' in route ? route.commissioner : start;
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('main')?.focus();
  };
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        Skip to the content
      </a>
      <header>
        <a class="brand" href={heatmap(start)}>
          Network Maturity Tracker
        </a>
        {session && (
          <>
            <nav aria-label="Main">
              <ul>
                <li>
                  <a href={heatmap(commissioner)} aria-current={route.view === 'heatmap' ? 'page' : undefined}>
                    Heat map
                  </a>
                </li>
                {session.scopes.includes('return:read') && (
                  <li>
                    <a href={feedback(commissioner)} aria-current={route.view === 'feedback' ? 'page' : undefined}>
                      Feedback to NHS England
                    </a>
                  </li>
                )}
              </ul>
            </nav>
            <p class="who">
              <span>{session.name}</span>{' '}
              <button type="button" class="link" onClick={() => void signOut().catch(() => location.reload())}>
                Sign out
              </button>
            </p>
          </>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {session ? <Current route={route} /> : <Welcome refused={refused} />}
      </main>
      <footer>
        <p>
          Every assessment in the sample network is illustrative. Contains information from NHS England, licensed under
          the Open Government Licence v3.0. <a href="/start.html">For developers</a>
        </p>
      </footer>
    </>
  );
}
