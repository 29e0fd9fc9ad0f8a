/// <reference types="vite/client" />

interface Spot {
  lon: number
  lat: number
  name: string
  here?: boolean
}

/**
 * `<place-map data-style="…" data-places="[…]">`: shows its button, and only when that is pressed loads the map library
 * (some 250 KB) and puts a map in place of the drawing inside `.places`. Without script the drawing stays.
 */
class PlaceMap extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector<HTMLButtonElement>('button')
    if (!button || !this.dataset.style) return
    button.hidden = false
    button.addEventListener('click', () => {
      button.setAttribute('aria-disabled', 'true')
      button.classList.add('sending')
      this.#show(button).catch(() => {
        button.removeAttribute('aria-disabled')
        button.classList.remove('sending')
      })
    })
  }

  async #show(button: HTMLButtonElement) {
    const [{ LngLatBounds, Map: LibreMap, Marker, NavigationControl, Popup, setWorkerUrl }, worker] =
      await Promise.all([
        import('maplibre-gl'),
        import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
        import('maplibre-gl/dist/maplibre-gl.css'),
      ])
    setWorkerUrl(worker.default)
    const spots = JSON.parse(this.dataset.places ?? '[]') as Spot[]
    const bounds = new LngLatBounds()
    for (const { lon, lat } of spots) bounds.extend([lon, lat])
    const frame = document.createElement('div')
    frame.className = 'map-frame'
    this.querySelector('.places > svg')?.replaceWith(frame)
    const map = new LibreMap({
      container: frame,
      style: this.dataset.style ?? '',
      bounds,
      fitBoundsOptions: { padding: 48, maxZoom: 13 },
      cooperativeGestures: true,
      fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
    })
    map.addControl(new NavigationControl({ showCompass: false }))
    for (const { lon, lat, name, here } of spots)
      new Marker({ color: here ? '#f4b63f' : '#1b6a56' })
        .setLngLat([lon, lat])
        .setPopup(new Popup({ offset: 24 }).setText(name))
        .addTo(map)
    button.remove()
  }
}

customElements.define('place-map', PlaceMap)
