// @generated as it comes with the generator: changes to this file are lost.

//! Calls over a transport, each behind a feature of its own.

#[cfg(feature = "reqwest")]
impl super::request::Api {
    /// Calls an operation.
    ///
    /// # Errors
    ///
    /// When there is no request or no response, and as [`Call::from_http`](super::operation::Call::from_http).
    pub async fn send<C: super::operation::Call>(
        &self,
        client: &reqwest::Client,
        call: &C,
    ) -> Result<super::answer::Reply<Value<C>>, super::answer::CallError<C::Fault>> {
        let transport = |error: reqwest::Error| super::answer::CallError::Transport(Box::new(error));
        let request = reqwest::Request::try_from(call.to_http(self)?).map_err(transport)?;
        let mut answer = client.execute(request).await.map_err(transport)?;
        let mut response = http::Response::new(bytes::Bytes::new());
        *response.status_mut() = answer.status();
        std::mem::swap(response.headers_mut(), answer.headers_mut());
        *response.body_mut() = answer.bytes().await.map_err(transport)?;
        C::from_http(response)
    }
}

#[cfg(feature = "ureq")]
impl super::request::Api {
    /// Calls an operation, and waits for the answer.
    ///
    /// # Errors
    ///
    /// When there is no request or no response, and as [`Call::from_http`](super::operation::Call::from_http).
    pub fn send_blocking<C: super::operation::Call>(
        &self,
        agent: &ureq::Agent,
        call: &C,
    ) -> Result<super::answer::Reply<Value<C>>, super::answer::CallError<C::Fault>> {
        let transport = |error: ureq::Error| super::answer::CallError::Transport(Box::new(error));
        let request = call.to_http(self)?;
        let answer = match request.body().is_empty() {
            true => {
                let request = agent.configure_request(request.map(|_| ())).http_status_as_error(false).build();
                agent.run(request)
            }
            false => {
                let request = request.map(|body| body.to_vec());
                let request = agent.configure_request(request).http_status_as_error(false);
                agent.run(request.allow_non_standard_methods(true).build())
            }
        };
        let (parts, mut body) = answer.map_err(transport)?.into_parts();
        let content = body.with_config().limit(u64::MAX).read_to_vec().map_err(transport)?;
        C::from_http(http::Response::from_parts(parts, content.into()))
    }
}

/// What a success of an operation is worth.
#[cfg(any(feature = "reqwest", feature = "ureq"))]
type Value<C> =
    <<C as super::operation::Call>::Output as super::answer::Output>::Value;
