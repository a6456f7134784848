# The stand-in for kamal-proxy: Node, the libraries that Node needs, and sandbox/proxy. It is small
# because it is copied to every server.
FROM debian:trixie-slim AS debian
RUN mkdir -p /root-fs/lib64 /root-fs/lib/x86_64-linux-gnu /root-fs/tmp \
 && for lib in libdl.so.2 libstdc++.so.6 libm.so.6 libgcc_s.so.1 libpthread.so.0 libc.so.6 libatomic.so.1; do \
      [ ! -e /lib/x86_64-linux-gnu/$lib ] || cp -L /lib/x86_64-linux-gnu/$lib /root-fs/lib/x86_64-linux-gnu/; \
    done \
 && cp -L /lib64/ld-linux-x86-64.so.2 /root-fs/lib64/ \
 && chmod 1777 /root-fs/tmp

FROM scratch
COPY --from=debian /root-fs/ /
COPY node /usr/local/bin/node
COPY busybox /bin/busybox
COPY app /opt/kamal-proxy
RUN ["/bin/busybox", "sh", "-c", "/bin/busybox ln -s busybox /bin/sh; /bin/busybox mkdir -p /etc /home/kamal-proxy/.config/kamal-proxy /home/kamal-proxy/.apps-config; echo 'kamal-proxy:x:1000:1000::/home/kamal-proxy:/bin/sh' > /etc/passwd; echo 'kamal-proxy:x:1000:' > /etc/group; printf '#!/bin/sh\\nexec /usr/local/bin/node /opt/kamal-proxy/main.ts \"$@\"\\n' > /usr/local/bin/kamal-proxy; /bin/busybox chmod 755 /usr/local/bin/kamal-proxy; /bin/busybox chown -R 1000:1000 /home/kamal-proxy"]
LABEL org.opencontainers.image.title=kamal-proxy
USER kamal-proxy
ENV HOME=/home/kamal-proxy PATH=/usr/local/bin:/bin NODE_COMPILE_CACHE=/home/kamal-proxy/.cache
RUN kamal-proxy list >/dev/null 2>&1; true
EXPOSE 80 443
CMD ["kamal-proxy", "run"]
